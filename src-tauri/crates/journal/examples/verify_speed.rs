//! Measures whole-journal verification against bare signature checks: `cargo run --release --example verify_speed`.
//!
//! Arguments: number of entries (100,000), microseconds of judging per entry (0). On Linux it also gives processor
//! time, which says more than the clock does while other programs run.
#![expect(clippy::print_stdout, reason = "prints its measurements")]

use std::collections::HashMap;
use std::convert::Infallible;
use std::num::NonZeroUsize;
use std::sync::atomic::AtomicBool;
use std::time::{Duration, Instant};

use ed25519_dalek::{Signature, Signer, SigningKey, VerifyingKey};
use journal::{Authorship, Chain, Entry, Judgement, SectionHead, Verification, section_aad, verify};

const VAULT: [u8; 16] = [7; 16];
const BATCH: usize = 1_000;

/// A typical entry's sealed body, padded to the 1,024-byte class.
const BODY: usize = 1_024 + 16;

fn main() {
    let mut arguments = std::env::args().skip(1).filter_map(|it| it.parse::<u64>().ok());
    let count = arguments.next().unwrap_or(100_000);
    let judging = Duration::from_micros(arguments.next().unwrap_or(0));
    let authors: HashMap<[u8; 16], SigningKey> =
        (0..20).map(|n| ([n; 16], SigningKey::from_bytes(&[n + 1; 32]))).collect();

    let entries = build(count, &authors);
    for threads in [1, 2] {
        let bare = measure("bare verify_strict", threads, count, || bare(&entries, &authors, threads));
        let whole = measure("whole journal", threads, count, || whole(&entries, &authors, threads, judging));
        let percent = |it: fn(&Cost) -> f64| 100.0 * it(&bare) / it(&whole);
        println!(
            "  whole / bare throughput: {:.1} % by the clock, {:.1} % by processor time",
            percent(|it| it.clock),
            percent(|it| it.processor)
        );
    }
}

/// Seconds.
struct Cost {
    clock: f64,
    processor: f64,
}

fn measure(what: &str, threads: usize, count: u64, run: impl FnOnce()) -> Cost {
    let (started, before) = (Instant::now(), processor_seconds());
    run();
    let cost = Cost { clock: started.elapsed().as_secs_f64(), processor: processor_seconds() - before };
    let each = 1e6 / f64::from(u32::try_from(count).unwrap_or(u32::MAX));
    println!(
        "{what}, {threads} thread(s): {:.2} s = {:.1} us each, processor time {:.2} s = {:.1} us each",
        cost.clock,
        cost.clock * each,
        cost.processor,
        cost.processor * each
    );
    cost
}

/// Time of all threads of this program, from fields 14 and 15 of proc(5) stat, in hundredths of a second.
fn processor_seconds() -> f64 {
    let stat = std::fs::read_to_string("/proc/self/stat").unwrap_or_default();
    let fields = stat.rsplit(')').next().unwrap_or_default().split_whitespace();
    fields.skip(11).take(2).filter_map(|it| it.parse::<f64>().ok()).sum::<f64>() / 100.0
}

fn build(count: u64, authors: &HashMap<[u8; 16], SigningKey>) -> Vec<Entry> {
    let mut chain = Chain::empty(VAULT);
    let ids: Vec<_> = authors.keys().copied().collect();
    let next = |n| {
        let author = ids[usize::try_from(n).expect("fits") % ids.len()];
        let by = Authorship { device: [1; 16], author, keys_gen: 1, session_epoch: 1, at_ms: 0 };
        let mut header = chain.next_header(by);
        let _aad = section_aad(&header, 1);
        let body = vec![0xA5; BODY];
        header.sections.push(SectionHead::of(1, 1, [0; 24], &body, [0; 32]));
        let entry = Entry::seal(&header, vec![body], |m| authors[&author].sign(m).to_bytes()).expect("valid");
        chain.append(&entry).expect("follows");
        entry
    };
    (0..count).map(next).collect()
}

/// Nothing but the signatures, keys ready, split evenly.
fn bare(entries: &[Entry], authors: &HashMap<[u8; 16], SigningKey>, threads: usize) {
    let keys: HashMap<_, VerifyingKey> = authors.iter().map(|(id, key)| (*id, key.verifying_key())).collect();
    let message = [0x5A; 51];
    let signature: Signature = authors[&[0; 16]].sign(&message);
    std::thread::scope(|scope| {
        for part in entries.chunks(entries.len().div_ceil(threads)) {
            let key = &keys[&[0; 16]];
            scope.spawn(move || {
                for _ in part {
                    std::hint::black_box(key.verify_strict(&message, &signature)).expect("valid");
                }
            });
        }
    });
}

fn whole(entries: &[Entry], authors: &HashMap<[u8; 16], SigningKey>, threads: usize, judging: Duration) {
    let keys: HashMap<[u8; 16], [u8; 32]> =
        authors.iter().map(|(id, key)| (*id, key.verifying_key().to_bytes())).collect();
    let mut judge = Judgement {
        authors: keys,
        judge: |_, _: &_, _: &_| {
            let started = Instant::now();
            while started.elapsed() < judging {
                std::hint::spin_loop();
            }
            Ok::<(), Infallible>(())
        },
    };
    let how = Verification {
        threads: NonZeroUsize::new(threads).expect("not zero"),
        total: u64::try_from(entries.len()).expect("fits"),
        checkpoints: &[],
        cancel: &AtomicBool::new(false),
    };
    // As from a database: each batch is read into memory of its own.
    let batches = entries.chunks(BATCH).map(|batch| Ok::<_, Infallible>(batch.to_vec()));
    let end = verify(Chain::empty(VAULT), batches, &mut judge, how, |_, _| {}).expect("the journal is right");
    assert_eq!(end.size(), how.total);
}
