package org.antou.letter;

import java.util.Optional;
import java.util.UUID;
import org.antou.letter.store.LetterStore;
import org.antou.register.Values;
import org.antou.register.port.RecordedRows;
import org.antou.store.Tx;

/** Numbered papers, written together with their history; none is ever deleted. */
final class LetterRows extends RecordedRows<NumberedLetter> {

    LetterRows() {
        super(NumberedLetter.REGISTER, LetterColumns.ALL, LetterColumns.BIRTH);
    }

    @Override
    protected UUID id(NumberedLetter letter) {
        return letter.id();
    }

    @Override
    public Optional<NumberedLetter> find(Tx tx, UUID id) {
        return LetterStore.find(tx, id);
    }

    @Override
    public NumberedLetter restored(UUID id, long version, Values values) {
        return LetterColumns.restored(id, version, values);
    }

    @Override
    public long version(NumberedLetter letter) {
        return letter.version();
    }

    @Override
    public void insert(Tx tx, NumberedLetter letter) {
        LetterStore.insert(tx, letter);
    }

    @Override
    public boolean update(Tx tx, NumberedLetter letter) {
        return LetterStore.update(tx, letter);
    }

    @Override
    public boolean delete(Tx tx, UUID id) {
        return false;
    }
}
