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
