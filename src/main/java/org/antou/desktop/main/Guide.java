package org.antou.desktop.main;

import java.util.function.Consumer;
import java.util.function.Predicate;
import org.antou.register.RecordRef;
import org.antou.register.view.Navigator;

/**
 * The navigator of every view.
 *
 * @param record opens a record, and says whether a tab shows such records
 * @param page   opens a page of the handbook
 * @param line   says a sentence in the status line
 */
record Guide(Predicate<RecordRef> record, Consumer<String> page, Consumer<String> line) implements Navigator {

    @Override
    public void open(RecordRef ref) {
        if (!record.test(ref)) {
            line.accept("这条记录没有可以打开的页面。");
        }
    }

    @Override
    public void help(String name) {
        page.accept(name);
    }

    @Override
    public void status(String message) {
        line.accept(message);
    }
}
