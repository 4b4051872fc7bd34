# Days and times, on every page.

# Whose rules weekdays, months and the clock are written by: a language tag of BCP 47.
dates-rules = en-GB

# Days near today, alone in a cell as well as in a sentence: "changed yesterday".
dates-today = today
dates-yesterday = yesterday
dates-tomorrow = tomorrow

# Another day in a sentence. $day: "Friday", "3 September".
dates-on = on { $day }

# A day and a time. $day: "today", "Friday", "3 September"; $time: "16:20".
dates-moment = { $day } { $time }

# Today in full. $weekday: "Sunday"; $date: "22 November".
dates-in-full = { $weekday } { $date }

# A day in a box, as it stands there once it was read. $day: "31"; $month: "Mar"; $year: "2026".
dates-typed = { $day } { $month } { $year }

# Words that are read in a box for a day, in small letters with spaces between them: days near today, what counts days, weeks,
# months and years, what stands before or after such a count, and words that say nothing ("the 3rd of May").
dates-read-today = today now
dates-read-yesterday = yesterday
dates-read-tomorrow = tomorrow
dates-read-days = d day days
dates-read-weeks = w week weeks
dates-read-months = month months
dates-read-years = y year years
dates-read-ahead = in next from
dates-read-back = ago last before
dates-read-one = a an one
dates-read-nothing = the of on st nd rd th and time
dates-read-end = end
