# Days and times, as everything but the pages writes them. The pages write theirs by the rules of the language: pages/dates.ftl.

## list month

# By number; `.short` in a table.
month-1 = January
    .short = Jan
month-2 = February
    .short = Feb
month-3 = March
    .short = Mar
month-4 = April
    .short = Apr
month-5 = May
    .short = May
month-6 = June
    .short = Jun
month-7 = July
    .short = Jul
month-8 = August
    .short = Aug
month-9 = September
    .short = Sep
month-10 = October
    .short = Oct
month-11 = November
    .short = Nov
month-12 = December
    .short = Dec

## list weekday

# Monday is the first.
weekday-1 = Monday
weekday-2 = Tuesday
weekday-3 = Wednesday
weekday-4 = Thursday
weekday-5 = Friday
weekday-6 = Saturday
weekday-7 = Sunday

##

# A day: with its year, and without where it is of this one.
date-day = { $day } { $month } { $year }
date-of-this-year = { $day } { $month }
# A day in a sentence. $day: "3 September 2026".
date-on = on { $day }
# A point in time. $day: "3 September 2026"; $time: "16:20".
date-moment = { $day }, { $time }
# What to compare with a watch. $moment: "3 September 2026, 16:20"; $zone: "Europe/Oslo".
date-clock = { $weekday } { $moment } ({ $zone })
