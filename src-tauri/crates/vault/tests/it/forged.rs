//! Entries by somebody with keys and a program of their own: chained, sealed and signed as they should be, and saying
//! whatever a test likes.

use directory::{Change, Compartment, Timestamp};
use journal::{Authorship, Chain, Entry, Hash32, Header, SectionHead, section_aad};
use keys::{CompartmentKey, KeyName, Padding};
use rusqlite::params;

use crate::office::{Insider, random};

/// A part of an entry.
pub struct Part<'a> {
    /// Which.
    pub compartment: Compartment,
    /// What it is sealed with.
    pub key: &'a CompartmentKey,
    /// Which epoch the entry says that this is.
    pub epoch: u32,
    /// What it says.
    pub changes: Vec<Change>,
}

impl Insider {
    /// The newest epoch of a key.
    pub fn epoch(&self, name: KeyName) -> u32 {
        self.file.payload().boxes_of(&self.id).find(|sealed| sealed.key == name).unwrap().epoch
    }

    /// A part of what everybody reads, sealed as the program would.
    pub fn core(&self, changes: Vec<Change>) -> Part<'_> {
        let (key, epoch) = (self.key(KeyName::Core).unwrap(), self.epoch(KeyName::Core));
        Part { compartment: Compartment::Core, key, epoch, changes }
    }

    /// The header of the next entry, as the program on the computer `device` would make it.
    pub fn next_header(&self, device: [u8; 16], at: Timestamp) -> Header {
        let last = "SELECT seq, hash FROM entry ORDER BY seq DESC LIMIT 1";
        let (seq, hash): (u64, [u8; 32]) =
            self.db.query_row(last, [], |row| Ok((row.get(0)?, row.get(1)?))).unwrap();
        let payload = self.file.payload();
        let user = payload.identity(&self.id).unwrap().user.unwrap();
        let own = "SELECT record FROM sign_in WHERE user = ? AND until IS NULL";
        let record: String = self.db.query_row(own, [user], |row| row.get(0)).unwrap();
        let sign_in: directory::SignIn = serde_json::from_str(&record).unwrap();
        Chain::resume(*payload.vault_id.as_bytes(), seq, Hash32(hash)).next_header(Authorship {
            device,
            author: *self.id.as_bytes(),
            keys_gen: payload.generation,
            session_epoch: sign_in.session_epoch,
            at_ms: at.0,
        })
    }

    /// Seals the parts, signs the entry, and puts it behind the last one.
    pub fn writes(&self, mut header: Header, parts: &[Part<'_>]) {
        let mut columns: [Option<Vec<u8>>; 4] = Default::default();
        let mut bodies = Vec::new();
        let bare = header.clone();
        for Part { compartment, key, epoch, changes } in parts {
            let number = compartment.number();
            let (body, lasting) =
                vault::body::written(&changes.iter().collect::<Vec<_>>(), [number; 32]).unwrap();
            let aad = section_aad(&bare, number);
            let sealed = keys::seal(&mut random(7), key, *epoch, &aad, &body, Padding::To256);
            header.sections.push(SectionHead::of(number, *epoch, sealed.nonce, &sealed.ct, lasting));
            columns[usize::from(number)] = Some(sealed.ct.clone());
            bodies.push(sealed.ct);
        }
        let entry = Entry::seal(&header, bodies, |message| self.identity.sign(message)).unwrap();
        let [core, billing, support, owner] = columns;
        let sql = "INSERT INTO entry (seq, header, signature, hash, core, billing, support, owner)
                   VALUES (?,?,?,?,?,?,?,?)";
        let (signature, hash) = (entry.signature.as_slice(), entry.hash());
        let row = params![
            header.seq,
            entry.header_bytes,
            signature,
            hash.0.as_slice(),
            core,
            billing,
            support,
            owner
        ];
        self.db.execute(sql, row).unwrap();
    }
}
