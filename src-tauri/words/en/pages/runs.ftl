# Runs: the list, how far a run is, and the form that starts one.

runs = Leavers and joiners

# The list's title and what stands under it. $word is $count as a word ("Three").
runs-title-none = No run is going on
runs-title =
    { $count ->
        [one] One run is going on
       *[other] { $word } runs are going on
    }
runs-under = A run lists what to take away from somebody who leaves, or to give to somebody who comes.
runs-jobs = Access by job
runs-start-others = New person or new job
runs-start-joiner = Somebody comes…
runs-start-mover = Somebody changes jobs…
runs-start-leaver = Somebody leaves…
runs-none = Nobody is leaving or coming
runs-none-under = When somebody leaves, start a run: it lists their sign-in, accesses, shared passwords, mailboxes, second factors and recovery kits.

# The two tables, and their columns.
runs-open = Runs that go on
runs-over = Finished
runs-over-table = Finished runs
runs-column-who = Who
runs-column-what = What for
runs-column-progress = How far
runs-column-since = Since
runs-column-state = State

# A row. $run is the run's number, $name whom it is about, $kind what becomes of them, $job which job they take.
runs-number = Run { $run }
runs-show = { $name }, run { $run }
runs-kind-job = { $kind }: { $job }
runs-says =
    { $kind ->
        [leaver] { $name } leaves
        [joiner] { $name } comes as { $job }
       *[mover] { $name } moves to { $job }
    }

# The day that counts, and since when and whose a run is, or how it ended. $day is a date, $by who.
runs-day =
    { $kind ->
        [leaver] Last day { $day }
       *[other] From { $day }
    }
runs-started = Started { $day } by { $by }
runs-closed = Closed { $day } by { $by }
runs-given-up = Stopped { $day } by { $by }: { $reason }

# How far a run is: "7 of 12 done, 3 verified, 1 left open".
runs-progress =
    { $done } of { $steps } done{ $verified ->
        [0] { "" }
       *[other] , { $verified } verified
    }{ $let_be ->
        [0] { "" }
       *[other] , { $let_be } left open
    }

# What is still needed before a run can be closed. $word is $left as a word ("Three").
runs-left-none = Every step is finished
runs-left-to-verify =
    { $left ->
        [one] One step waits for somebody else to verify it
       *[other] { $word } steps wait for somebody else to verify them
    }
runs-left =
    { $left ->
        [one] One step is not finished
       *[other] { $word } steps are not finished
    }

# A run's state on a pill.
runs-pill-closed = Closed
runs-pill-given-up = Stopped
runs-pill-ready = Ready to close
runs-pill-to-verify = { $left } to verify
runs-pill-left =
    { $left ->
        [one] { $left } step left
       *[other] { $left } steps left
    }

# Starting a run.
runs-start-title =
    { $kind ->
        [leaver] Somebody leaves
        [joiner] Somebody comes
       *[mover] Somebody changes jobs
    }
runs-start-under =
    { $kind ->
        [leaver] The run lists everything they can reach, so that nothing stays open.
        [joiner] The run lists what the job takes, so that they get that and nothing more.
       *[mover] The run gives what the new job takes, and takes away what it doesn't.
    }
runs-start-leave = Leave without starting the run?
runs-start-who-leaves = Who leaves?
runs-start-who = Who is it?
runs-start-person = One person
runs-start-person-missing = Choose a person.
runs-start-company = A whole company
runs-start-company-choose = Choose a company
runs-start-company-missing = Choose a company.
runs-start-job = Job
runs-start-job-choose = Choose a job
runs-start-job-hint = What it takes is written under “Access by job”.
runs-start-job-none = Nobody wrote down what a job takes yet. Do that first, under “Access by job”.
runs-start-last-day = Last day
runs-start-first-day = First day
runs-start-reason-hint = It stands in the journal, such as “Moves to another town”.
runs-start-show = Show what there is to do

# What the run would hold, before it is started. $name is whom it is about.
runs-plan-title =
    { $steps ->
        [one] { $name }: { $steps } step
       *[other] { $name }: { $steps } steps
    }
runs-plan-under = This is what the run would hold. Nothing is written yet.
# Whether starting disables the records of whoever leaves; $count how many.
runs-plan-now =
    { $count ->
        [one] Disable the record now
       *[other] Disable the { $count } records now
    }
runs-plan-now-hint = Nobody signs in to this vault with it from then on. Everything else stays to be done: at each service somebody has to take the access away.
runs-plan-verified =
    { $count ->
        [one] One step has
       *[other] { $count } steps have
    } to be verified: somebody other than who does it makes sure of it before the run can be closed.
runs-plan-start = Start the run
runs-plan-started = The run is started.
