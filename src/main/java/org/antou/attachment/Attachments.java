package org.antou.attachment;

import java.io.IOException;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import org.antou.attachment.store.AttachmentStore;
import org.antou.attachment.store.KeyStore;
import org.antou.attachment.store.Vault;
import org.antou.attachment.store.VaultKeys;
import org.antou.file.SafeFiles;
import org.antou.history.Change;
import org.antou.history.History;
import org.antou.problem.Problem;
import org.antou.register.FieldChange;
import org.antou.register.Finding;
import org.antou.register.RecordRef;
import org.antou.register.port.RegisterPort;
import org.antou.security.Role;
import org.antou.security.Session;
import org.antou.settings.ParameterKey;
import org.antou.settings.Parameters;
import org.antou.store.Ids;
import org.antou.store.Store;

/**
 * 附件: attaches files to records, hands them back, and looks after them. A content is on the disk before the row that names
 * it, so a crash leaves at most a file that nobody names; such are swept.
 */
public final class Attachments {

    private static final int LONGEST_NAME = 260;
    private static final int LONGEST_NOTE = 400;
    private static final String SAFE = "没有改动任何内容。";

    private final Store store;
    private final History history;
    private final Parameters parameters;
    private final Vault vault;
    private final Clock clock;
    private final AttachmentRows rows;
    /** Held from the writing of a file to the writing of its row, so that no sweep comes between. */
    private final Object door = new Object();

    private Optional<VaultKeys> known = Optional.empty();

    /** @param folder where the encrypted files are kept; made when the first one comes */
    public Attachments(Store store, History history, Parameters parameters, Path folder, Clock clock) {
        this.store = store;
        this.history = history;
        this.parameters = parameters;
        this.vault = new Vault(folder);
        this.clock = clock;
        this.rows = new AttachmentRows(vault, clock);
    }

    /** The files of a record, in order. */
    public List<Attachment> of(RecordRef owner) {
        return store.read(tx -> AttachmentStore.of(tx, owner));
    }

    public Optional<Attachment> find(UUID id) {
        return store.read(tx -> AttachmentStore.find(tx, id));
    }

    /** Every attachment of every register. */
    public List<Attachment> all() {
        return store.read(AttachmentStore::all);
    }

    public long count() {
        return store.read(AttachmentStore::count);
    }

    /** How many files each record of a register has; records without any are left out. */
    public Map<UUID, Integer> counts(String register) {
        return store.read(tx -> AttachmentStore.counts(tx, register));
    }

    /** As {@link #counts(String)}, as it was at an instant; one that was removed and brought back counts throughout. */
    public Map<UUID, Integer> counts(String register, Instant at) {
        return store.read(tx -> AttachmentStore.countsAt(tx, register, at));
    }

    /** The record of every attachment that the records of a register have or had. */
    public Map<UUID, UUID> owners(String register) {
        return store.read(tx -> AttachmentStore.owners(tx, register));
    }

    /** The attachments that a record has or had, for its history. */
    public List<RecordRef> everOf(RecordRef owner) {
        return store.read(tx -> AttachmentStore.everOf(tx, owner)).stream()
                .map(id -> new RecordRef(Attachment.REGISTER, id))
                .toList();
    }

    /** What the core may ask of the attachments. */
    public RegisterPort port() {
        return new AttachmentPort(this, rows);
    }

    /** Whether a file's name speaks of secrets, so that the clerk has to be asked before it is attached. */
    public boolean doubtful(String name) {
        return SecrecyCheck.doubtful(name);
    }

    /** Attaches files to a record, all of them or none; refuses state secrets, empty files and files that are too large. */
    public List<Attachment> attach(Session session, RecordRef owner, List<Incoming> files) {
        session.require(Role.CLERK);
        files.forEach(file -> SecrecyCheck.requireMarking(file.name(), file.marking()));
        return holding(
                files,
                ready -> history.write(
                        session,
                        "附上附件",
                        change -> ready.stream()
                                .map(file -> add(change, owner, file, false))
                                .toList()));
    }

    /**
     * Encrypts files onto the disk, then runs a use case that names them by {@link #add}; for services that attach
     * something in a transaction of their own.
     */
    public <T> T holding(List<Incoming> files, Function<List<Ready>, T> work) {
        synchronized (door) {
            VaultKeys keys = keys();
            Intake intake = new Intake(
                    vault, keys, number(ParameterKey.ATTACHMENT_MEGABYTES), number(ParameterKey.PHOTO_PIXELS));
            return work.apply(files.stream().map(intake::take).toList());
        }
    }

    /**
     * Names a file that {@link #holding} wrote, as part of another use case.
     *
     * @param kept filed by the program itself: nobody removes it by hand
     */
    public Attachment add(Change change, RecordRef owner, Ready file, boolean kept) {
        Attachment attachment = new Attachment(
                Ids.next(),
                1,
                owner,
                AttachmentStore.nextNumber(change.tx(), owner),
                named(file.name()),
                file.marking(),
                "",
                file.content(),
                change.at(),
                change.session().name(),
                kept);
        rows.create(change, attachment);
        return attachment;
    }

    /** Saves name, marking, note and number of pages of an attachment. */
    public Attachment save(Session session, Attachment attachment) {
        session.require(Role.CLERK);
        SecrecyCheck.requireMarking(attachment.name(), attachment.marking());
        if (attachment.name().isBlank() || attachment.note().length() > LONGEST_NOTE) {
            throw new Problem.Expected(
                    attachment.name().isBlank() ? "没有填写文件名。" : "说明太长,最多 " + LONGEST_NOTE + " 个字。", SAFE, "请改好后再保存。");
        }
        Attachment tidy = attachment.with(
                named(attachment.name()),
                attachment.marking(),
                attachment.note().strip());
        return history.write(session, "修改附件", change -> rows.save(change, tidy));
    }

    /** Takes files away from their record. They can be brought back by undo for as long as the parameter says. */
    public void remove(Session session, List<Attachment> attachments) {
        session.require(Role.CLERK);
        attachments.stream().filter(Attachment::kept).findFirst().ifPresent(kept -> {
            throw new Problem.Expected("“" + kept.name() + "”是程序存档的打印件,不能移除。", SAFE, "打错的文书请用“作废”。");
        });
        history.write(session, "移除附件", change -> {
            attachments.forEach(attachment -> rows.remove(change, attachment));
            return attachments.size();
        });
    }

    /** The content of an attachment, decrypted into memory; refuses one that is missing or damaged. */
    public byte[] read(Attachment attachment) {
        try {
            return vault.read(keys(), attachment.content().name());
        } catch (NoSuchFileException e) {
            throw broken("“" + attachment.name() + "”的内容不在数据文件夹里了。", e);
        } catch (IOException e) {
            throw broken("“" + attachment.name() + "”的内容已损坏,和附上时不一样。", e);
        }
    }

    private static Problem.Expected broken(String what, IOException cause) {
        return new Problem.Expected(what, "登记的内容没有改动。", "请从最近一次备份里找回;原件还在的,也可以移除后重新附上。", cause);
    }

    /** Writes a readable copy outside the program; who, when and where to is recorded first. */
    public void export(Session session, Attachment attachment, Path target) {
        byte[] content = read(attachment);
        history.write(session, "导出附件", change -> {
            change.record(
                    attachment.ref(),
                    List.of(new FieldChange(
                            AttachmentColumns.EXPORTED,
                            "",
                            target.toAbsolutePath().toString())));
            return target;
        });
        try {
            SafeFiles.replace(target, content);
        } catch (IOException e) {
            throw new Problem.Expected(
                    "没有写成 " + target.getFileName() + "。", "附件还在库里,没有改动。", "请换一个可以写入、还有空间的文件夹,或关掉正打开着它的程序。", e);
        }
    }

    /** Contents that are missing or of another size, one finding for each attachment; quick enough for every start. */
    public List<Finding> findings() {
        return new ContentCheck(vault).quick(all());
    }

    /** As {@link #findings}, but every content is decrypted and compared with what was attached. */
    public List<Finding> audit() {
        List<Attachment> all = all();
        return all.isEmpty() ? List.of() : new ContentCheck(vault).thorough(keys(), all);
    }

    /** Every encrypted file that an attachment names: what a backup takes along. */
    public Map<String, Path> contents() {
        return all().stream()
                .map(a -> a.content().name())
                .distinct()
                .collect(java.util.stream.Collectors.toMap(Function.identity(), vault::file));
    }

    /** Deletes encrypted files that nobody names, or whose attachment was removed long enough ago; hands back how many. */
    public int sweep() {
        synchronized (door) {
            LocalDate today = today();
            int days = parameters.number(ParameterKey.ATTACHMENT_KEPT_DAYS, today);
            java.util.Set<String> needed = store.read(
                    tx -> AttachmentStore.needed(tx, clock.instant().minus(java.time.Duration.ofDays(days))));
            List<Path> orphans = new ArrayList<>();
            for (Path file : vault.files()) {
                if (!needed.contains(file.getFileName().toString())) {
                    orphans.add(file);
                }
            }
            return vault.discard(orphans);
        }
    }

    private int number(ParameterKey key) {
        return parameters.number(key, today());
    }

    private LocalDate today() {
        return LocalDate.ofInstant(clock.instant(), clock.getZone());
    }

    private VaultKeys keys() {
        synchronized (door) {
            if (known.isEmpty()) {
                known = Optional.of(store.read(KeyStore::find)
                        .orElseGet(() -> store.write(tx -> KeyStore.keep(tx, VaultKeys.create()))));
            }
            return known.get();
        }
    }

    /** A name without folders and control characters, short enough to be kept with its ending. */
    private static String named(String name) {
        String tidy = name.replaceAll("[\\\\/\\p{Cntrl}]", "_").strip();
        return tidy.length() > LONGEST_NAME ? tidy.substring(tidy.length() - LONGEST_NAME) : tidy;
    }
}
