package org.antou.cadre;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.antou.cadre.model.FileCheck;
import org.antou.cadre.model.FileLine;
import org.antou.register.Column;
import org.antou.register.RecordRef;
import org.antou.register.port.DerivedRows;
import org.antou.register.port.SheetPort;
import org.antou.register.row.RowSource;

/** The seven items of every person in a workbook: worked out from the papers and determinations, nothing brings them in. */
final class LineSheet extends SheetPort<FileLine> {

    LineSheet(CadreFiles files) {
        super(
                "三龄两历一身份",
                new DerivedRows<>(
                        FileLine.REGISTER, FileLine.COLUMNS, line -> new RecordRef(FileCheck.REGISTER, line.id())),
                new Lines(files));
    }

    @Override
    public Set<String> derived() {
        return columns().all().stream().map(Column::key).collect(Collectors.toSet());
    }

    private record Lines(CadreFiles files) implements RowSource<FileLine> {

        @Override
        public long count() {
            return files.count();
        }

        @Override
        public List<FileLine> page(int offset, int limit) {
            List<FileCheck> checks = files.page(offset, limit);
            return checks.isEmpty()
                    ? List.of()
                    : files.sheets(checks).stream().map(FileLine::of).toList();
        }

        @Override
        public Optional<FileLine> find(UUID id) {
            return files.find(id).map(files::sheet).map(FileLine::of);
        }
    }
}
