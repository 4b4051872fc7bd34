"""Reads a vault of format 1 by the description in SECURITY.md, "Formats", with no code of Keyholder's.

    python3 read.py FOLDER SECRETS USERNAME

FOLDER is a vault's folder or a backup, SECRETS a file as v1/secrets.json. Everything that USERNAME's password opens is
opened and checked: the keys file, the database, every entry's place, signature and sections, every key. What was found is
written as JSON. Needs Python 3.11 and `cryptography` 44 or newer.
"""

import base64
import hashlib
import hmac
import json
import pathlib
import sqlite3
import struct
import sys
import unicodedata

from cryptography.hazmat.primitives import hashes
from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PublicKey
from cryptography.hazmat.primitives.asymmetric.x25519 import X25519PrivateKey, X25519PublicKey
from cryptography.hazmat.primitives.ciphers import Cipher, algorithms, modes
from cryptography.hazmat.primitives.ciphers.aead import ChaCha20Poly1305
from cryptography.hazmat.primitives.kdf.argon2 import Argon2id
from cryptography.hazmat.primitives.kdf.hkdf import HKDF, HKDFExpand
from cryptography.hazmat.primitives.serialization import Encoding, PublicFormat

COMPARTMENTS = ["core", "billing", "support", "owner"]


def D(label):
    return b"keyholder/v1/" + label.encode() + b"\0"


def be(number):
    return struct.pack(">I", number)


def sha256(*parts):
    return hashlib.sha256(b"".join(parts)).digest()


def derive(key, info, salt=None):
    return HKDF(hashes.SHA256(), 32, salt, info).derive(key)


def expand(key, info):
    return HKDFExpand(hashes.SHA256(), 32, info).derive(key)


class Row:
    """Fields in a row."""

    def __init__(self, raw):
        self.rest = raw

    def bytes(self, length):
        taken, self.rest = self.rest[:length], self.rest[length:]
        assert len(taken) == length
        return taken

    def number(self, length):
        return int.from_bytes(self.bytes(length), "little")

    def name(self):
        return self.bytes(self.number(1)).decode()

    def list(self, element):
        return [element() for _ in range(self.number(2))]


# XChaCha20-Poly1305 (draft-irtf-cfrg-xchacha): HChaCha20 makes the key of ChaCha20-Poly1305.


def hchacha20(key, nonce):
    state = list(struct.unpack("<16I", b"expand 32-byte k" + key + nonce))

    def quarter(a, b, c, d):
        for x, y, z, turn in ((a, b, d, 16), (c, d, b, 12), (a, b, d, 8), (c, d, b, 7)):
            state[x] = (state[x] + state[y]) & 0xFFFFFFFF
            mixed = state[z] ^ state[x]
            state[z] = ((mixed << turn) | (mixed >> (32 - turn))) & 0xFFFFFFFF

    for _ in range(10):
        for column in range(4):
            quarter(column, column + 4, column + 8, column + 12)
        for column in range(4):
            quarter(column, 4 + (column + 1) % 4, 8 + (column + 2) % 4, 12 + (column + 3) % 4)
    return struct.pack("<8I", *state[:4], *state[12:])


def aead_open(key, nonce, ciphertext, data):
    return ChaCha20Poly1305(hchacha20(key, nonce[:16])).decrypt(bytes(4) + nonce[16:], ciphertext, data)


# HPKE (RFC 9180): base mode, DHKEM(X25519, HKDF-SHA256), HKDF-SHA256, ChaCha20Poly1305, one message.


def hpke_open(private, enc, info, data, ciphertext):
    public = private.public_key().public_bytes(Encoding.Raw, PublicFormat.Raw)
    kem, suite = b"KEM\x00\x20", b"HPKE\x00\x20\x00\x01\x00\x03"

    def extract(of, salt, label, key):
        return hmac.digest(salt or bytes(32), b"HPKE-v1" + of + label + key, "sha256")

    def expand_labeled(of, key, label, info, length):
        info = struct.pack(">H", length) + b"HPKE-v1" + of + label + info
        return HKDFExpand(hashes.SHA256(), length, info).derive(key)

    shared = private.exchange(X25519PublicKey.from_public_bytes(enc))
    secret = expand_labeled(kem, extract(kem, b"", b"eae_prk", shared), b"shared_secret", enc + public, 32)
    context = b"\0" + extract(suite, b"", b"psk_id_hash", b"") + extract(suite, b"", b"info_hash", info)
    secret = extract(suite, secret, b"secret", b"")
    key = expand_labeled(suite, secret, b"key", context, 32)
    nonce = expand_labeled(suite, secret, b"base_nonce", context, 12)
    return ChaCha20Poly1305(key).decrypt(nonce, ciphertext, data)


def unpadded(text, multiple):
    assert len(text) % multiple == 0
    text = text.rstrip(b"\0")
    assert text.endswith(b"\x80")
    return text[:-1]


# The files of a vault.


def files(path):
    """The database and every copy of the keys file, from a folder or a backup."""
    if path.is_dir():
        return (path / "vault.db").read_bytes(), [(path / name).read_bytes() for name in ("vault.keys", "vault.keys.2")]
    whole = path.read_bytes()
    assert whole[:8] == b"KHBACK01" and sha256(whole[:-32]) == whole[-32:]
    (length,) = struct.unpack_from("<Q", whole, 8)
    keys, rest = whole[16 : 16 + length], whole[16 + length : -32]
    assert struct.unpack_from("<Q", rest) == (len(rest) - 8,)
    return rest[8:], [keys]


def keys_file(raw):
    """The payload, what its MAC is over, and the MAC."""
    assert raw[:8] == b"KHKEYS01" and sha256(raw[:-32]) == raw[-32:]
    (length,) = struct.unpack_from("<I", raw, 8)
    assert length <= 4 << 20 and len(raw) == 12 + length + 64
    row = Row(raw[12 : 12 + length])
    assert (row.number(4), row.number(1)) == (1, 1)

    def slot():
        found = {"id": row.bytes(16), "user_tag": row.bytes(16)}
        assert (row.number(1), row.number(4)) == (1, 19)
        found |= {"m_kib": row.number(4), "t": row.number(4), "p": row.number(4), "salt": row.bytes(16)}
        assert enough(found) and row.number(4) == 1
        return found | {"commit": row.bytes(32), "nonce": row.bytes(24), "ct": row.bytes(48)}

    def box():
        return {"key": row.name(), "epoch": row.number(4), "enc": row.bytes(32), "ct": row.bytes(48)}

    def identity():
        found = {"id": row.bytes(16), "kind": row.number(1), "user": row.number(4)}
        found |= {"x25519": row.bytes(32), "ed25519": row.bytes(32)}
        return found | {"slots": row.list(slot), "boxes": row.list(box)}

    payload = {"vault": row.bytes(16), "generation": row.number(8), "before": row.bytes(32)}
    assert row.number(4) == 1
    payload["policy"] = [row.number(4) for _ in range(3)]
    payload["identities"] = row.list(identity)
    payload["links"] = row.list(lambda: (row.name(), row.number(4), row.bytes(24), row.bytes(48)))
    payload["letter_boxes"] = row.list(lambda: (row.name(), row.number(4), row.bytes(32)))
    assert row.number(2) == 0 and row.rest == b""
    ids = [it["id"] for it in payload["identities"]]
    assert ids == sorted(set(ids))
    return payload, raw[: 12 + length], raw[12 + length : -32]


def enough(kdf):
    """Whether a derivation costs what it must at least."""
    return kdf["m_kib"] >= 65536 and kdf["t"] >= 3 and kdf["p"] >= 4


def database(raw, key):
    """Decrypts SQLCipher 4 and opens what comes of it."""
    salt = raw[:16]
    mac_key = hashlib.pbkdf2_hmac("sha512", key, bytes(byte ^ 0x3A for byte in salt), 2, 32)
    assert len(raw) % 4096 == 0
    plain = bytearray()
    for number in range(1, len(raw) // 4096 + 1):
        page = raw[(number - 1) * 4096 : number * 4096]
        start = 16 if number == 1 else 0
        tag = hmac.digest(mac_key, page[start:-64] + struct.pack("<I", number), "sha512")
        assert hmac.compare_digest(tag, page[-64:]), f"page {number} is damaged, or the key is another one"
        cipher = Cipher(algorithms.AES(key), modes.CBC(page[-80:-64])).decryptor()
        body = cipher.update(page[start:-80]) + cipher.finalize()
        plain += (b"SQLite format 3\0" if number == 1 else b"") + body + bytes(80)
    db = sqlite3.connect(":memory:")
    db.deserialize(bytes(plain))
    assert db.execute("PRAGMA integrity_check").fetchall() == [("ok",)]
    return db


def code_bits(text, kind, vault):
    """The 128 bits of a code."""
    symbols = text.replace("-", "")
    alphabet = "0123456789ABCDEFGHJKMNPQRSTVWXYZ"
    assert len(symbols) == 32 and symbols[0] == kind
    bits = "".join(f"{alphabet.index(symbol):05b}" for symbol in symbols[1:])
    key, spare, check = bits[:128], bits[128:130], bits[130:]
    key = int(key, 2).to_bytes(16, "big")
    digest = sha256(D("code-check"), vault, kind.encode(), key)
    assert spare == "00" and check == f"{int.from_bytes(digest, 'big'):0256b}"[:25]
    return key


class Vault:
    """A vault as far as one identity opens it."""

    def __init__(self, payload, seed):
        self.id = payload["vault"]
        self.payload = payload
        public = lambda key: key.public_key().public_bytes(Encoding.Raw, PublicFormat.Raw)
        self.private = X25519PrivateKey.from_private_bytes(derive(seed, D("x25519")))
        (identity,) = [it for it in payload["identities"] if it["x25519"] == public(self.private)]
        # Keys by name and epoch, and the newest epoch of each.
        self.keys, self.newest = {}, {}
        for box in identity["boxes"]:
            name, epoch = box["key"], box["epoch"]
            info = D("box") + self.id + name.encode() + be(epoch) + identity["id"]
            key = hpke_open(self.private, box["enc"], info, b"", box["ct"])
            self.keys[name, epoch], self.newest[name] = key, epoch
        for name, epoch, x25519 in payload["letter_boxes"]:
            key = self.keys.get((name, epoch))
            if key:
                private = X25519PrivateKey.from_private_bytes(derive(key, D("letter-box")))
                assert public(private) == x25519

    def follow(self, name, epoch, nonce, ciphertext):
        """Opens the key before this epoch, if the key of this one is known."""
        key = self.keys.get((name, epoch))
        if key:
            data = D("link") + self.id + name.encode() + be(epoch)
            older = aead_open(derive(key, D("link")), nonce, ciphertext, data)
            assert self.keys.setdefault((name, epoch - 1), older) == older

    def open(self, name, epoch, nonce, ciphertext, data, multiple):
        """Opens a body; nothing without its key."""
        key = self.keys.get((name, epoch))
        if key:
            text = aead_open(derive(key, D("data")), nonce, ciphertext, D("data") + be(epoch) + data)
            return unpadded(text, multiple)

    def personal(self, label, user, text):
        raw = base64.b64decode(text, validate=True)
        data = D(label) + self.id + be(user)
        (epoch,) = struct.unpack_from(">I", raw)
        return self.open(f"personal/{user}", epoch, raw[4:28], raw[28:], data, 64)

    def letter(self, user, text):
        raw = base64.b64decode(text, validate=True)
        (epoch,) = struct.unpack_from(">I", raw)
        key = self.keys.get(("callers", epoch))
        if key:
            private = X25519PrivateKey.from_private_bytes(derive(key, D("letter-box")))
            info = D("letter") + self.id + b"callers" + be(epoch)
            data = D("identity-question") + self.id + be(user)
            return unpadded(hpke_open(private, raw[4:36], info, data, raw[36:]), 256)


def by_password(payload, who, secret):
    """The seed that a password opens."""
    vault = payload["vault"]
    folded = who["username"].strip().casefold().encode()
    tag = hmac.digest(vault, D("user") + folded, "sha256")[:16]
    slots = [(it["id"], slot) for it in payload["identities"] for slot in it["slots"]]
    ((identity, slot),) = [(identity, slot) for identity, slot in slots if slot["user_tag"] == tag]
    argon = Argon2id(
        salt=slot["salt"],
        length=32,
        iterations=slot["t"],
        lanes=slot["p"],
        memory_cost=slot["m_kib"],
        ad=sha256(D("slot"), vault, slot["id"]),
        secret=secret,
    )
    wrap = argon.derive(unicodedata.normalize("NFKC", who["password"]).encode())
    assert expand(wrap, D("commit")) == slot["commit"], "the password is another one"
    return aead_open(expand(wrap, D("kek")), slot["nonce"], slot["ct"], D("slot") + vault + slot["id"] + identity)


def header(raw):
    assert raw[:5] == b"KHJ1\x01"
    names = "vault seq prev computer author keys_gen session at_ms count".split()
    found = dict(zip(names, struct.unpack_from("<16sQ32s16s16sQIqB", raw, 5)))
    sections = [struct.unpack_from("<BI24sI32s32s", raw, 114 + 97 * i) for i in range(found["count"])]
    assert len(raw) == 114 + 97 * len(sections) and sections == sorted(sections) and len(sections) <= 16
    return found, sections


# The fields whose texts can be struck out; not beneath "permissions".
TEXTS = """address asked_through card contact department display_name how invoices job job_title limits login login_details
name note notify number place plan price purpose reason reply_to second_factor_at sign_in_rules tickets username web
what""".split()


def texts(value, field, found, inside=False):
    """The value with each text replaced by its number, and the texts."""
    if isinstance(value, dict):
        return {key: texts(inner, key, found, inside or key == "permissions") for key, inner in value.items()}
    if isinstance(value, list):
        return [texts(inner, field, found, inside) for inner in value]
    if isinstance(value, str) and value and field in TEXTS and not inside:
        found.append(value)
        return len(found) - 1
    return value


def body(text, lasting, substitute):
    """The changes of a part of an entry; what lasts of it is what its author signed."""
    assert text[0] == (1 if substitute else 0)
    if substitute:
        (count,) = struct.unpack_from("<I", text, 33)
        left = [text[37 + 33 * i : 70 + 33 * i] for i in range(count)]
        changes = json.loads(text[37 + 33 * count :])
        salts = [text[1:33]] + [it[1:] for it in left]
        struck = [False] + [it[0] == 1 for it in left]
    else:
        changes = json.loads(text[33:])
        salts = struck = None
    found = []
    facts = texts(changes, "", found)
    facts = json.dumps(facts, separators=(",", ":"), ensure_ascii=False).encode()
    if salts is None:
        salts = [sha256(D("salt"), text[1:33], struct.pack("<I", i)) for i in range(len(found) + 1)]
        struck = [False] * len(salts)
    assert len(salts) == len(found) + 1
    leaves = []
    for salt, gone, content in zip(salts, struck, [facts] + [it.encode() for it in found]):
        blank = content.lower().startswith((b"former person ", b"former-person-", b"struck out ", b"struck-out-"))
        assert blank or not gone, "something else stands in the place of a text"
        leaves.append(salt if gone else sha256(D("leaf"), salt, content))
    assert sha256(D("lasting"), leaves[0], sha256(*leaves[1:])) == lasting, "more was touched than texts"
    return changes


def entries(vault, db):
    """Every entry's changes, the last first: what makes an epoch of a key is sealed under it and brings the one before."""
    columns = "seq, header, signature, hash, core, billing, support, owner"
    rows = db.execute(f"SELECT {columns} FROM entry ORDER BY seq DESC").fetchall()
    places = {(entry, number): text for entry, number, text in db.execute("SELECT * FROM substitute")}
    named = {}
    read = []
    for seq, raw, signature, hash_, *bodies in rows:
        head, sections = header(raw)
        assert (head["vault"], head["seq"]) == (vault.id, seq)
        assert sha256(D("entry-hash"), raw, signature) == hash_
        if read:
            assert read[-1]["head"]["prev"] == hash_, f"entry {seq} is another one than the next entry names"
        opened, sealed, present = [], [], {number for number, it in enumerate(bodies) if it is not None}
        assert present | {number for entry, number in places if entry == seq} == {section[0] for section in sections}
        for number, epoch, nonce, length, digest, lasting in sections:
            ciphertext, name, place = bodies[number], COMPARTMENTS[number], raw[:113] + bytes([number])
            if ciphertext is None:
                there = places[seq, number]
                assert named.pop((seq, name)) == sha256(there).hex(), "no entry says what stands there"
                (epoch,) = struct.unpack_from(">I", there)
                text = vault.open(name, epoch, there[4:28], there[28:], D("substitute") + place, 256)
            else:
                assert (len(ciphertext), sha256(ciphertext)) == (length, digest)
                text = vault.open(name, epoch, nonce, ciphertext, D("section") + place, 256)
            if text is None:
                sealed.append(name)
                continue
            changes = body(text, lasting, ciphertext is None)
            for change in changes:
                for new in change["substitutes"] if change["kind"] == "struck" else []:
                    named.setdefault((new["entry"], new["compartment"]), new["digest"])
                for new in change["file"]["rotated"] if change["kind"] == "keys_changed" else []:
                    if "link" in new:
                        link = base64.b64decode(new["link"], validate=True)
                        vault.follow(new["key"], new["epoch"], link[:24], link[24:])
            opened += changes
        assert "core" not in sealed
        read.append({"head": head, "raw": raw, "signature": signature, "hash": hash_, "changes": opened, "sealed": sealed})
    assert not named, "what entries say stands somewhere isn't there"
    assert read[-1]["head"]["seq"] == 1 and read[-1]["head"]["prev"] == bytes(32)
    return read[::-1]


def identities(value):
    """Every identity in a change."""
    if isinstance(value, dict):
        if {"id", "x25519", "ed25519"} <= value.keys():
            yield value
        for inner in value.values():
            yield from identities(inner)
    elif isinstance(value, list):
        for inner in value:
            yield from identities(inner)


def check(vault, journal, raw_keys):
    """Signatures, and that the keys file and every key are those that entries put in force."""
    known, in_force, commitments = {}, None, {}
    for entry in journal:
        head, changes = entry["head"], entry["changes"]
        brought = {it["id"]: it["ed25519"] for it in identities(changes)}
        assert not brought.keys() & known.keys(), "an identity takes another's number"
        # The first entry brings its own author's identity.
        signer = (brought if head["seq"] == 1 else known)[head["author"].hex()]
        key = Ed25519PublicKey.from_public_bytes(bytes.fromhex(signer))
        key.verify(entry["signature"], D("entry") + sha256(entry["raw"]))
        assert head["keys_gen"] == (in_force["generation"] if in_force else 0)
        known |= brought
        for change in changes:
            if change["kind"] == "keys_changed":
                file = change["file"]
                assert file["generation"] == head["keys_gen"] + 1
                in_force = file
                for new in file["rotated"]:
                    commitments[new["key"], new["epoch"]] = new["commit"]
    assert in_force["generation"] == vault.payload["generation"]
    assert in_force["digest"] == sha256(raw_keys).hex(), "the keys file is not the one in force"
    for (name, epoch), key in vault.keys.items():
        commit = derive(key, D("key-commit") + vault.id + name.encode() + be(epoch)).hex()
        assert commitments[name, epoch] == commit, f"{name} {epoch} is no key that an entry made"


def main(path, secrets, username):
    secrets = json.loads(pathlib.Path(secrets).read_text())
    raw_db, copies = files(pathlib.Path(path))
    assert len(set(copies)) == 1
    payload, covered, mac = keys_file(copies[0])
    vault_id = payload["vault"]
    if username == "kit":
        seed = derive(code_bits(secrets["kit"], "K", vault_id), D("recovery"), vault_id)
    else:
        (who,) = [who for who in secrets["people"] if who["username"] == username]
        seed = by_password(payload, who, code_bits(secrets["vault_secret"], "V", vault_id))
    vault = Vault(payload, seed)
    core = vault.keys["core", vault.newest["core"]]
    assert hmac.digest(derive(core, D("keys-mac")), covered, "sha256") == mac
    for link in reversed(payload["links"]):
        vault.follow(*link)
    db = database(raw_db, derive(core, D("db")))
    assert db.execute("SELECT bytes FROM keys_file").fetchall() == [(copies[0],)]
    journal = entries(vault, db)
    check(vault, journal, copies[0])

    factors, questions, letters = {}, {}, {}
    for change in (change for entry in journal for change in entry["changes"]):
        user = change.get("user")
        if "second_factor" in change:
            opened = vault.personal("second-factor", user, change["second_factor"])
            factors |= {user: base64.b32encode(opened).decode()} if opened else {}
        if "earlier" in change:
            kept = vault.personal("earlier-password", user, change["earlier"])
            assert kept is None or enough(json.loads(kept)["kdf"])
        if "identity_question" in change:
            own = vault.personal("identity-question", user, change["identity_question"]["own"])
            questions |= {user: json.loads(own)["question"]} if own else {}
            letter = vault.letter(user, change["identity_question"]["callers"])
            letters |= {user: json.loads(letter)["question"]} if letter else {}
            assert all(enough(json.loads(kept)["answer"]["kdf"]) for kept in (own, letter) if kept)
    report = {
        "entries": len(journal),
        "head": journal[-1]["hash"].hex(),
        "generation": payload["generation"],
        "keys": sorted(f"{name} {epoch}" for name, epoch in vault.keys),
        "kinds": sorted({change["kind"] for entry in journal for change in entry["changes"]}),
        "sealed": sum(len(entry["sealed"]) for entry in journal),
        "second_factors": factors,
        "own_questions": questions,
        "callers_questions": letters,
    }
    json.dump(report, sys.stdout, indent=1)
    print()


if __name__ == "__main__":
    main(*sys.argv[1:])
