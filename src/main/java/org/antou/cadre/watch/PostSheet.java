package org.antou.cadre.watch;

import java.util.Set;
import java.util.stream.Collectors;
import org.antou.cadre.model.post.PostColumns;
import org.antou.cadre.model.post.PostLine;
import org.antou.register.Column;
import org.antou.register.RecordRef;
import org.antou.register.port.DerivedRows;
import org.antou.register.port.SheetPort;
import org.antou.register.row.RowSource;

/** How the list of posts goes out to a workbook. None comes in: it is worked out of 人员. */
final class PostSheet extends SheetPort<PostLine> {

    PostSheet(RowSource<PostLine> lines) {
        super(
                WatchRegister.POSTS,
                new DerivedRows<>(
                        PostLine.REGISTER, PostColumns.ALL, line -> new RecordRef(PostLine.REGISTER, line.id())),
                lines);
    }

    @Override
    public Set<String> derived() {
        return columns().all().stream().map(Column::key).collect(Collectors.toSet());
    }
}
