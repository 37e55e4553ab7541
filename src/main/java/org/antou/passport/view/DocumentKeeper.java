package org.antou.passport.view;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.antou.passport.Cabinet;
import org.antou.passport.model.DocumentColumns;
import org.antou.passport.model.TravelDocument;
import org.antou.register.view.RecordKeeper;
import org.antou.security.Session;

/** Gets and saves a document for the form, and puts on record who looked at its number there. */
record DocumentKeeper(Cabinet cabinet, Session session) implements RecordKeeper<TravelDocument> {

    @Override
    public UUID id(TravelDocument document) {
        return document.id();
    }

    @Override
    public Optional<TravelDocument> current(UUID id) {
        return cabinet.find(id);
    }

    @Override
    public TravelDocument onto(TravelDocument mine, TravelDocument current) {
        return DocumentColumns.of(mine.id(), current.version(), DocumentColumns.ALL.values(mine));
    }

    @Override
    public void revealed(TravelDocument document, String column) {
        cabinet.reveal(session, List.of(document.id()), "在表单里查看");
    }

    @Override
    public TravelDocument save(TravelDocument document) {
        return cabinet.save(session, document);
    }
}
