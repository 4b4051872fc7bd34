# Home.

## list weight: Weight

weight-danger = Serious
weight-warning = Worth doing soon
weight-hint = Good to know
