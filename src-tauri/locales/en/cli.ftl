### What `alley` says at a terminal.

# No folder of a workspace was named.
cli-workspace-missing = It is not said which workspace is meant. Nothing was changed. Write ‘alley -w FOLDER …’, or set ALLEY_WORKSPACE.
# A recovery code with a wrong letter or too short.
cli-recovery-code-mistyped = The recovery code is mistyped. The workspace is as it was. Compare it with the paper that was kept.
# A passphrase is needed and nobody sits at the terminal.
cli-passphrase-nobody = A passphrase is needed and there is nobody to ask. The workspace is as it was. Use --key-file or --passphrase-file.
