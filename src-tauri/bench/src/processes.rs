//! A program with everything that it started.

use std::fs;

use crate::Outcome;

/// The process and those below it.
pub(crate) fn tree(root: u32) -> Outcome<Vec<u32>> {
    let mut all = Vec::new();
    for entry in fs::read_dir("/proc")? {
        let Ok(id) = entry?.file_name().to_string_lossy().parse::<u32>() else { continue };
        // One that has just ended has no parent any more.
        if let Some(parent) = parent(id) {
            all.push((id, parent));
        }
    }
    let mut tree = vec![root];
    let mut next = 0;
    while let Some(above) = tree.get(next).copied() {
        tree.extend(all.iter().filter(|(_, parent)| *parent == above).map(|(id, _)| *id));
        next += 1;
    }
    Ok(tree)
}

fn parent(id: u32) -> Option<u32> {
    let stat = fs::read_to_string(format!("/proc/{id}/stat")).ok()?;
    // proc(5): the parent is the second field after the name, which may hold spaces and brackets.
    let (_, fields) = stat.rsplit_once(')')?;
    fields.split_whitespace().nth(1)?.parse().ok()
}

/// The memory of processes in KiB, each page shared with others counted in part (`Pss`). Nothing where the system keeps
/// it from us: the window lets no program of the same user look into its memory, so that this takes root.
pub(crate) fn memory(processes: &[u32]) -> Option<u64> {
    processes.iter().map(|id| pss(*id)).sum()
}

fn pss(id: u32) -> Option<u64> {
    let rollup = fs::read_to_string(format!("/proc/{id}/smaps_rollup")).ok()?;
    rollup.lines().find_map(|line| line.strip_prefix("Pss:"))?.trim().trim_end_matches(" kB").parse().ok()
}

/// Whether any of them is still there.
pub(crate) fn any_left(processes: &[u32]) -> bool {
    processes.iter().any(|id| parent(*id).is_some())
}
