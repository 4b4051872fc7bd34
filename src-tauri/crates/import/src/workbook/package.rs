//! The parts of a package, read through a meter.

use std::collections::HashMap;
use std::io::{BufReader, Cursor, Read, Seek, SeekFrom};

use quick_xml::Reader;
use quick_xml::events::{BytesStart, Event};
use zip::ZipArchive;
use zip::read::ZipFile;

use crate::package::Parts;
use crate::{Budget, ImportError};

/// Steps for a byte of XML that is parsed into cells, and for one in which only some elements are looked for.
pub(crate) const PARSED: usize = 3;
pub(super) const SCANNED: usize = 2;

/// Counts what is read, as it is unpacked.
pub(crate) struct Metered<'a> {
    inner: Cursor<&'a [u8]>,
    parts: &'a Parts,
    steps: usize,
    budget: &'a Budget<'a>,
}

impl<'a> Metered<'a> {
    pub fn of(bytes: &'a [u8], parts: &'a Parts, steps: usize, budget: &'a Budget<'a>) -> Self {
        Self { inner: Cursor::new(bytes), parts, steps, budget }
    }
}

impl Read for Metered<'_> {
    fn read(&mut self, buffer: &mut [u8]) -> std::io::Result<usize> {
        let at = self.inner.position();
        let read = self.inner.read(buffer)?;
        let steps = self.parts.unpacked(at, read).saturating_mul(self.steps);
        self.budget.work(steps).map_err(std::io::Error::other)?;
        Ok(read)
    }
}

impl Seek for Metered<'_> {
    fn seek(&mut self, to: SeekFrom) -> std::io::Result<u64> {
        self.inner.seek(to)
    }
}

/// A part that is read as XML.
pub(crate) type Xml<'a, 'b> = Reader<BufReader<ZipFile<'b, Metered<'a>>>>;

/// A package by the names of its parts.
pub(crate) struct Package<'a> {
    archive: ZipArchive<Metered<'a>>,
    names: HashMap<String, usize>,
}

impl<'a> Package<'a> {
    pub fn open(source: Metered<'a>) -> Result<Self, ImportError> {
        let archive = ZipArchive::new(source).map_err(|_| ImportError::DamagedWorkbook)?;
        let mut names = HashMap::with_capacity(archive.len());
        for (index, name) in archive.file_names().enumerate() {
            let name = name.map_err(|_| ImportError::DamagedWorkbook)?;
            names.entry(normal(&name)).or_insert(index);
        }
        Ok(Self { archive, names })
    }

    pub fn part(&mut self, path: &str) -> Result<Xml<'a, '_>, ImportError> {
        let index = self.names.get(&normal(path)).copied().ok_or(ImportError::DamagedWorkbook)?;
        let file = self.archive.by_index(index).map_err(|_| ImportError::DamagedWorkbook)?;
        let mut xml = Reader::from_reader(BufReader::new(file));
        let config = xml.config_mut();
        config.check_end_names = false;
        config.check_comments = false;
        config.expand_empty_elements = true;
        Ok(xml)
    }

    /// Whether it has a part.
    pub fn has(&self, path: &str) -> bool {
        self.names.contains_key(&normal(path))
    }

    /// Whether a part has an element of this name.
    pub fn any(&mut self, path: &str, name: &str) -> Result<bool, ImportError> {
        let mut found = false;
        each(self.part(path)?, |element| found |= element.local_name().as_ref() == name)?;
        Ok(found)
    }

    /// The tables of a sheet, as far as they are there.
    pub(super) fn tables_of(&mut self, sheet: &str) -> Result<Vec<String>, ImportError> {
        let (folder, name) = sheet.rsplit_once('/').unwrap_or(("", sheet));
        let relations = resolved(folder, &format!("_rels/{name}.rels"));
        let mut tables = Vec::new();
        if self.has(&relations) {
            each(self.part(&relations)?, |element| {
                if attribute(element, "Type").is_some_and(|kind| kind.ends_with("/relationships/table")) {
                    tables.extend(attribute(element, "Target").map(|target| resolved(folder, &target)));
                }
            })?;
        }
        tables.retain(|table| self.has(table));
        Ok(tables)
    }

    /// Where a workbook's sheets lie, in the order of the tabs, and its strings.
    // ECMA-376 part 2, 6.5: a part's relations say which other parts belong to it.
    pub(super) fn layout(&mut self) -> Result<Layout, ImportError> {
        let mut book = None;
        each(self.part("_rels/.rels")?, |element| {
            let kind = attribute(element, "Type").unwrap_or_default();
            if element.local_name().as_ref() == "Relationship"
                && kind.ends_with("/relationships/officeDocument")
            {
                book = attribute(element, "Target");
            }
        })?;
        let book = book.ok_or(ImportError::DamagedWorkbook)?;
        let book = book.trim_start_matches('/');
        let (folder, name) = book.rsplit_once('/').map_or(("", book), |(folder, name)| (folder, name));
        let within = |target: &str| match target.strip_prefix('/') {
            Some(whole) => whole.to_owned(),
            None if folder.is_empty() => target.to_owned(),
            None => format!("{folder}/{target}"),
        };
        let (mut targets, mut strings) = (HashMap::new(), None);
        each(self.part(&within(&format!("_rels/{name}.rels")))?, |element| {
            if element.local_name().as_ref() == "Relationship"
                && let (Some(id), Some(target)) = (attribute(element, "Id"), attribute(element, "Target"))
            {
                let path = within(&target);
                if attribute(element, "Type").is_some_and(|kind| kind.ends_with("/sharedStrings")) {
                    strings = Some(path.clone());
                }
                targets.insert(id, path);
            }
        })?;
        let mut sheets = Vec::new();
        each(self.part(book)?, |element| {
            if element.local_name().as_ref() == "sheet" {
                // Its prefix may be any.
                let id = element
                    .attributes()
                    .with_checks(false)
                    .flatten()
                    .find(|one| one.key.local_name().as_ref() == "id");
                sheets.push(id.and_then(|id| targets.get(id.value.as_ref()).cloned()));
            }
        })?;
        let sheets = sheets.into_iter().collect::<Option<_>>().ok_or(ImportError::DamagedWorkbook)?;
        Ok(Layout { sheets, strings })
    }
}

/// A path that may lead up from a folder.
fn resolved(folder: &str, target: &str) -> String {
    let mut path: Vec<&str> = if target.starts_with('/') { Vec::new() } else { folder.split('/').collect() };
    for step in target.split('/') {
        match step {
            ".." => _ = path.pop(),
            "" | "." => {}
            step => path.push(step),
        }
    }
    path.join("/")
}

/// Where the parts of a workbook lie.
pub(super) struct Layout {
    pub sheets: Vec<String>,
    pub strings: Option<String>,
}

fn normal(path: &str) -> String {
    path.replace('\\', "/").to_ascii_lowercase()
}

pub(super) fn each(mut xml: Xml<'_, '_>, mut look: impl FnMut(&BytesStart<'_>)) -> Result<(), ImportError> {
    let mut buffer = Vec::new();
    loop {
        buffer.clear();
        match xml.read_event_into(&mut buffer).map_err(|_| ImportError::DamagedWorkbook)? {
            Event::Start(element) => look(&element),
            Event::Eof => return Ok(()),
            Event::Empty(_)
            | Event::End(_)
            | Event::Text(_)
            | Event::CData(_)
            | Event::Comment(_)
            | Event::Decl(_)
            | Event::PI(_)
            | Event::DocType(_)
            | Event::GeneralRef(_) => {}
        }
    }
}

/// The value of an attribute.
pub(crate) fn attribute(element: &BytesStart<'_>, name: &str) -> Option<String> {
    let found = element.try_get_attribute(name).ok()??;
    let value = quick_xml::escape::unescape(&found.value).ok()?;
    Some(value.into_owned())
}

/// Whether an attribute has one of these values.
pub(super) fn says(element: &BytesStart<'_>, name: &str, values: &[&str]) -> bool {
    let found = element.try_get_attribute(name).ok().flatten();
    found.is_some_and(|found| values.contains(&found.value.as_ref()))
}

/// Whether an attribute says yes.
pub(super) fn is_set(element: &BytesStart<'_>, name: &str) -> bool {
    says(element, name, &["1", "true"])
}
