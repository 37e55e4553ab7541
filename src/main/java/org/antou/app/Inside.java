package org.antou.app;

import java.util.List;
import org.antou.backup.bundle.Manifest;
import org.antou.register.port.SheetPort;

/**
 * What stands in a bundle, for looking before anybody restores it.
 *
 * @param registers those that go out to workbooks, with their first records
 */
public record Inside(Manifest manifest, List<Register> registers) {

    private static final int MOST = 500;

    public Inside {
        registers = List.copyOf(registers);
    }

    /**
     * One register.
     *
     * @param records the first of them, in a few words each
     * @param count   how many there are
     */
    public record Register(String title, List<String> records, long count) {

        public Register {
            records = List.copyOf(records);
        }
    }

    static Inside of(Desk desk, Manifest manifest) {
        return new Inside(manifest, desk.sheets().stream().map(Inside::register).toList());
    }

    private static <R> Register register(SheetPort<R> port) {
        List<R> all = port.all();
        return new Register(
                port.title(), all.stream().limit(MOST).map(port::describe).toList(), all.size());
    }
}
