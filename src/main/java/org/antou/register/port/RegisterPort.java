package org.antou.register.port;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.antou.history.Change;
import org.antou.register.FieldChange;
import org.antou.register.Finding;
import org.antou.register.RecordRef;

/** What the core may ask of any register without knowing it: undo, search, findings, merge and leaver checks. */
public interface RegisterPort {

    /** The register's key, as in {@link RecordRef#register()}. */
    String key();

    /** The register's name, as people read it. */
    String title();

    /** The number of records. */
    long count();

    /** The chosen field's Chinese title; the key itself where the field is no longer known. */
    String fieldTitle(String field);

    /** What a person reads for a stored value of a field. */
    String show(String field, String stored);

    /** Every record as exported: the titles of the columns, then a row of shown texts per record. */
    List<List<String>> exported();

    /** A record in one line; empty where there is none. */
    Optional<Hit> find(RecordRef ref);

    /** Records that hold all words of the query, by text or pinyin initials; at most {@code limit}. */
    List<Hit> search(String query, int limit);

    /** What the rules of this register find on a day. */
    List<Finding> findings(LocalDate on);

    /**
     * Puts the {@code before} values back and records that as a change of its own. Refuses (Problem.Expected) where a
     * field was changed since. A record that the batch created is removed.
     */
    void undo(Change change, RecordRef ref, List<FieldChange> changes);

    /** The same for many records that one batch changed, those made last first; a register that can do it at once says how. */
    default void undoAll(Change change, Map<RecordRef, List<FieldChange>> changes) {
        changes.forEach((ref, fields) -> undo(change, ref, fields));
    }

    /** What a batch with these changes did to its record. */
    default Effect effect(List<FieldChange> changes) {
        return Effect.CHANGED;
    }

    /** Lets every record that points at one person point at another, after a merge. */
    void repoint(Change change, UUID fromPerson, UUID toPerson);

    /** What is still open with a person, one line each. */
    List<Hit> openItems(UUID person);

    /** A record in one line. */
    record Hit(RecordRef ref, String title, String detail) {}
}
