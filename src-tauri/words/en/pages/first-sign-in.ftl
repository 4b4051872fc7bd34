# A first sign-in: password, identity question, authenticator and personal code, one step after the other.

# The steps, above each of them; hidden words tell those who don't see it that one is done.
first-sign-in-steps = Steps
first-sign-in-step = { $step ->
    [password] Password
    [question] Identity question
    [authenticator] Authenticator
   *[recovery] Personal code
}
first-sign-in-step-done = , done

# The title of a step.
first-sign-in-title = { $step ->
    [password] Choose your password
    [question] Set a question that only you can answer
    [authenticator] Set up your authenticator
   *[recovery] Write down your personal code
}
# Under the title of the first step. There are three steps or four.
first-sign-in-welcome = { $steps ->
    [3] Welcome, { $name }. Three steps, and you are in { $business }.
   *[other] Welcome, { $name }. Four steps, and you are in { $business }.
}

# Buttons of several steps.
first-sign-in-next = Go on

# The password.
first-sign-in-password-why = Choose a password of your own in place of the temporary one. Nobody else will know it, and nobody can look it up.
first-sign-in-password = New password
first-sign-in-password-hint = At least { $shortest } characters. Four or five unrelated words are easy to remember.
first-sign-in-password-again = New password again

# Under a password that is typed a second time, wherever one is chosen.
first-sign-in-password-missing = Type a password.
first-sign-in-password-differs = The two passwords differ. Type the same one twice.

# The identity question.
first-sign-in-question-why = When you can't sign in, whoever helps you to get in again asks you this, to be sure it is you. Your answer is never shown to anybody.
first-sign-in-question = Question
first-sign-in-question-hint = Something only you know, such as “What was my first boat called?”
first-sign-in-question-missing = Type a question.
first-sign-in-answer = Answer
first-sign-in-answer-hint = Capitals make no difference. Keep the spaces between words.
first-sign-in-answer-missing = Type an answer.

# The authenticator. $clock is the time of day as this computer has it.
first-sign-in-authenticator-why = An authenticator is a program on your phone that shows a new code every half minute, such as Google Authenticator, Microsoft Authenticator, Aegis or the one in your password manager. You need its code each time you sign in.
first-sign-in-qr = QR code for your authenticator. The same key stands beside it for typing.
first-sign-in-scan = 1. Add an account in your authenticator and point the phone at the picture.
first-sign-in-no-camera = No camera? Choose “enter a key” there and type this one:
first-sign-in-key = Authenticator key
first-sign-in-digits = 2. Type the six digits that it shows now.
first-sign-in-code = Code
first-sign-in-code-wrong = This code is not right. Wait for the next one. This computer says it is { $clock }: if that is wrong, set its clock first.
first-sign-in-code-short = Type all six digits.

# The personal code, here and where Settings make a new one.
first-sign-in-recovery-why = If you forget your password, this code gives you a new one, together with the answer to your question. Write it down now and keep it at home or in a safe, not on this computer.
first-sign-in-recovery = Your personal code
first-sign-in-recovery-once = It is shown this one time and kept nowhere. You can make a new one later in Settings.
first-sign-in-no-keyring = This computer has no keyring that keeps the vault secret.
first-sign-in-no-keyring-todo = Write it down too: without it nobody can open the vault again, on this computer or another. You type it at each start. It also stands on every recovery kit.
first-sign-in-secret = The vault secret
first-sign-in-last-group = Type the last group of your code, to show that you have it
first-sign-in-last-group-wrong = This isn't the last group. Look at what you wrote down.
first-sign-in-written-down = I have written it down

# Asked before somebody leaves the page with the code. $lost says what stands on it: the "code" alone, or "both" it and
# the vault secret.
first-sign-in-leave = Leave before you have written down your personal code?
first-sign-in-leave-happens = { $lost ->
    [both] The code and the vault secret are not shown again.
   *[code] It is not shown again.
}
first-sign-in-leave-way-back = You can make a new code in Settings, as long as you can sign in.
