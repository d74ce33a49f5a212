### What `alley` says at a terminal.

# No folder of a workspace was named.
cli-workspace-missing = 어느 업무공간인지 정하지 않았습니다. 바뀐 것은 없습니다. ‘alley -w 폴더 …’로 쓰거나 ALLEY_WORKSPACE를 정하십시오.
# A recovery code with a wrong letter or too short.
cli-recovery-code-mistyped = 복구 코드를 잘못 적었습니다. 업무공간은 그대로입니다. 보관해 둔 종이의 글자를 다시 확인하십시오.
# A passphrase is needed and nobody sits at the terminal.
cli-passphrase-nobody = 암호를 물어볼 사람이 없습니다. 업무공간은 그대로입니다. --key-file이나 --passphrase-file을 쓰십시오.
