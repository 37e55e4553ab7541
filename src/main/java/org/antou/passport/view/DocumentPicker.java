package org.antou.passport.view;

import java.util.Comparator;
import java.util.List;
import org.antou.passport.Cabinet;
import org.antou.passport.model.DocumentState;
import org.antou.passport.model.TravelDocument;
import org.antou.problem.Problem;
import org.antou.text.SearchKey;
import org.antou.ui.PickerSource;

/** Documents by the holder's name, its initials or the number; those that can be lent come first. */
final class DocumentPicker implements PickerSource<TravelDocument> {

    private static final int MOST = 20;

    private final FoundOnce<TravelDocument> documents;

    DocumentPicker(Cabinet cabinet) {
        this.documents = new FoundOnce<>(
                () -> cabinet.all().stream()
                        .filter(document -> document.state().isValid() || document.state() == DocumentState.EXPIRED)
                        .sorted(Comparator.comparing(document -> document.state() != DocumentState.KEPT))
                        .toList(),
                document -> SearchKey.of(document.holder(), document.number(), document.label()));
    }

    @Override
    public List<TravelDocument> search(String typed) {
        return documents.search(typed).limit(MOST).toList();
    }

    @Override
    public boolean makes(String typed) {
        return false;
    }

    @Override
    public TravelDocument create(String name) {
        throw new Problem.Expected("没有找到“" + name + "”的证件。", "没有改动任何内容。", "请输入姓名、姓名的拼音首字母或证件号码;证件要先在“证件”里登记。");
    }

    @Override
    public String name(TravelDocument document) {
        String place = document.place().isNone() ? "" : " " + document.place().title();
        String state = document.state() == DocumentState.KEPT
                ? place
                : " " + document.state().title();
        return document.holder() + " " + document.label() + state;
    }
}
