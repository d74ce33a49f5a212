### Reports as files that other offices write on: Word documents, and forms made in Hangul (HWPX).

# A Word document in which a name or number that must be masked could still be read. $part: where in the file; $found: how many places. Which name it was is never repeated.
office-file-unmasked = 가려야 할 이름이나 전화번호가 워드 문서의 { NUMBER($found) }곳에서 그대로 읽혀({ $part }) 내보내지 않았습니다. 파일은 만들지 않았고 자료는 그대로입니다. 문서에 실릴 글에 적힌 이름과 번호를 고쳐 다시 만드십시오.
# A Word document could not be put together. $part: which part of it.
office-file-not-written = 워드 문서를 묶지 못했습니다({ $part }). 자료는 그대로입니다. 다시 만들어 보고 계속되면 알려 주십시오.

# Stands wherever a Hangul file (HWPX) is offered: the program that opens it was not at hand for trying it.
hwpx-not-tried = 한글에서 시험하지 않음

# A form could not be filled. Nothing was written, the form is as it was.
# The form, or what would come of it, is larger than $megabytes MB.
hwpx-too-large = 서식 파일이 너무 커서(풀었을 때 { NUMBER($megabytes) }MB 초과) 채우지 않았습니다. 서식은 그대로입니다. 그림을 줄여 다시 저장한 서식으로 하십시오.
# The form is a file of Hangul's older format.
hwpx-old-format = 이 서식은 HWP 파일이라 채울 수 없습니다. 한글에서 ‘다른 이름으로 저장하기’로 HWPX 형식으로 저장해 다시 고르십시오.
# The form is no ZIP file, which every HWPX file is, or it is damaged.
hwpx-not-zip = 서식 파일을 열 수 없습니다. HWPX 파일이 아니거나 손상되었습니다. 한글에서 열어 HWPX 형식으로 다시 저장하십시오.
# The form is a file of another kind, such as a Word document.
hwpx-not-hwpx = 고른 파일은 한글 문서(HWPX)가 아닙니다. 한글에서 HWPX 형식으로 저장한 서식을 고르십시오.
# The form asks for a password.
hwpx-encrypted = 서식에 암호가 걸려 있어 채울 수 없습니다. 한글에서 문서 암호를 풀고 저장해 다시 고르십시오.
# A part of the form is not as Hangul writes it. $part: which one.
hwpx-broken = 서식의 일부({ $part })를 읽을 수 없습니다. 한글에서 열어 HWPX 형식으로 다시 저장하십시오.
# The form has no words in double braces that can be filled. $known: those that can be.
hwpx-no-place = 서식에 채울 자리가 없습니다. 내용이 들어갈 곳에 다음 말을 겹중괄호와 함께 적어 저장한 뒤 다시 고르십시오: { $known }
# Words in double braces that nobody knows. $part: where in the file; $name: what stands in the braces; $known: what could stand there.
hwpx-unknown-place = 서식의 ‘{ $name }’ 자리에 무엇을 채울지 알 수 없습니다({ $part }). 쓸 수 있는 말: { $known }
# Double braces that are opened and not closed, or with a line end or tab in them. $part: where in the file; $text: what stands behind them.
hwpx-open-place = 서식에 닫히지 않은 겹중괄호가 있습니다({ $part }, 뒤에 적힌 말: ‘{ $text }’). 여는 괄호와 닫는 괄호가 두 개씩 한 줄에 있는지 확인하십시오.
# A text in which a name or number that must be masked could still be read. $name: the place where it was to stand; $found: how many lines. Which name it was is never repeated.
hwpx-unmasked = ‘{ $name }’ 자리에 들어갈 글의 { NUMBER($found) }줄에서 가려야 할 이름이나 전화번호가 그대로 읽혀 내보내지 않았습니다. 파일은 만들지 않았고 자료는 그대로입니다. 그 글에 적힌 이름과 번호를 고쳐 다시 만드십시오.
# The filled form could not be put together.
hwpx-not-written = 채운 서식을 묶지 못했습니다. 서식과 자료는 그대로입니다. 다시 만들어 보고 계속되면 알려 주십시오.
