//! Taking times.

use std::time::{Duration, Instant};

use crate::Outcome;

/// The times of several runs.
#[derive(Clone)]
pub(crate) struct Times(Vec<Duration>);

impl Times {
    /// Runs `work` `runs` times; it gives the time that counts.
    pub(crate) fn of(runs: usize, mut work: impl FnMut() -> Outcome<Duration>) -> Outcome<Self> {
        let mut times = (0..runs).map(|_| work()).collect::<Outcome<Vec<_>>>()?;
        times.sort_unstable();
        Ok(Self(times))
    }

    pub(crate) fn from(mut times: Vec<Duration>) -> Self {
        times.sort_unstable();
        Self(times)
    }

    pub(crate) fn median(&self) -> Duration {
        self.0.get(self.0.len() / 2).copied().unwrap_or_default()
    }

    pub(crate) fn slowest(&self) -> Duration {
        self.0.last().copied().unwrap_or_default()
    }
}

/// How long `work` takes.
pub(crate) fn timed<T>(work: impl FnOnce() -> Outcome<T>) -> Outcome<(Duration, T)> {
    let begun = Instant::now();
    let made = work()?;
    Ok((begun.elapsed(), made))
}

/// A time as the table has it.
pub(crate) fn ms(time: Duration) -> String {
    let ms = time.as_secs_f64() * 1_000.0;
    if ms >= 1_000.0 {
        format!("{:.2} s", ms / 1_000.0)
    } else if ms >= 20.0 {
        format!("{ms:.0} ms")
    } else {
        format!("{ms:.1} ms")
    }
}

/// How many times `b` goes into `a`.
pub(crate) fn ratio(a: Duration, b: Duration) -> f64 {
    a.as_secs_f64() / b.as_secs_f64().max(1e-9)
}
