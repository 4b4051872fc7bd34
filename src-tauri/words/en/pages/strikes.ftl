# Finding texts to strike out of the journal, and what owners ask to have struck out.

strikes-back = The journal
strikes-title = Strike a text out of the journal
strikes-under = For a password, a code or anything else that should never have been written down. It takes two owners.

# What owners ask for. <when> is a point in time.
strikes-asked = What owners ask for
strikes-asked-nothing = Nobody asks for anything to be struck out now.
strikes-asked-until = Another owner can agree until <when></when>.
strikes-asked-texts = What would go
strikes-show = Show what it comes to
strikes-agree-forget = Agree and forget…
strikes-agree-strike = Agree and strike out…

# Finding a text.
strikes-find = Find a text
strikes-words-hint = Capitals make no difference. Every text that can be struck out is searched; usernames go with their person alone.
strikes-words-missing = Type words of the text.
strikes-search = Search
strikes-far = How far searching the journal has come
# Behind "300 of 1,204".
strikes-entries = entries
strikes-stop = Stop

# What was found. $words is what was searched for.
strikes-too-many = { $count } texts hold these words
strikes-too-many-under = At most { $most } can be struck out at once. Search for more words of the text.
strikes-found = { $count ->
    [one] { $count } text holds “{ $words }”.
   *[other] { $count } texts hold “{ $words }”.
}
strikes-found-texts = Texts that hold “{ $words }”
strikes-found-note = What is ticked goes wherever the same text stands, in other entries and on today's pages too. The whole text goes, not these words alone. Untick what is to stay.
strikes-go-on = { $count ->
    [one] Go on with { $count } text…
   *[other] Go on with { $count } texts…
}
strikes-tick-one = Tick at least one text to go on.
strikes-none = No text holds these words
strikes-none-under = What is written in an audit, a backup or a service isn't searched, and what was struck out is gone.
