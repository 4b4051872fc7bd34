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

/// Processor time that this process has used; nothing where the system doesn't tell. What others do meanwhile hardly
/// changes it.
pub(crate) fn processor() -> Option<Duration> {
    let stat = std::fs::read_to_string("/proc/self/stat").ok()?;
    // proc(5): utime and stime are fields 14 and 15, counted in hundredths of a second; the name before may hold spaces.
    let (_, fields) = stat.rsplit_once(')')?;
    let mut fields = fields.split_whitespace().skip(11);
    let ticks: u64 = fields.next()?.parse::<u64>().ok()? + fields.next()?.parse::<u64>().ok()?;
    Some(Duration::from_millis(ticks * 10))
}

/// The time that passed and the processor time of `work`.
pub(crate) fn timed_both<T>(work: impl FnOnce() -> Outcome<T>) -> Outcome<(Duration, Duration, T)> {
    let before = processor().unwrap_or_default();
    let (time, made) = timed(work)?;
    Ok((time, processor().unwrap_or_default().saturating_sub(before), made))
}
