# The measures of CIS Controls v8.

# The page's title. $many is $full in words where it is small.
measures-name = Measures
measures-title = { $full ->
    [0] { $all ->
        [one] The one measure is not fully met
       *[other] None of { $all } measures are fully met
    }
    [one] { $many } of { $all } measures is fully met
   *[other] { $many } of { $all } measures are fully met
}
measures-title-all = Every measure is fully met
measures-title-nothing = There is nothing to measure yet
measures-under = Figures for CIS Controls v8, counted from the register by the formulas beside them.
measures-note = The formulas are this program's own. What nobody recorded is unknown and never counts as met. Every saved audit has these figures too.

# One of them: its share, its name, and how it is counted.
measures-percent = { $percent } %
measures-share = { $met } of { $all }
measures-safeguard = CIS { $safeguard }
measures-counted = Counted: { $counts }. Among: { $among }.
# Those that aren't met, unfolded.
measures-not-met = { $count ->
    [one] Show which one
   *[other] Show which ones
}
measures-item-unknown = unknown
measures-more = Show more
# What was found besides the share.
measures-rest = { $unmet ->
    [0] { $unknown ->
        [0] all are met
       *[other] { $unknown } unknown
    }
   *[other] { $unknown ->
        [0] { $unmet } not met
       *[other] { $unmet } not met, { $unknown } unknown
    }
}
