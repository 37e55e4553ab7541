package org.antou.cadre;

import java.util.List;
import java.util.UUID;
import org.antou.cadre.model.FileLook;
import org.antou.cadre.store.FileLookStore;
import org.antou.problem.Problem;
import org.antou.register.port.ShelfRows;
import org.antou.store.Tx;

/** Who looked into whose file: written once, and nobody takes it back. */
final class LookRows extends ShelfRows<FileLook> {

    LookRows(Shape<FileLook> shape) {
        super(shape, new FileLookStore());
    }

    @Override
    public boolean delete(Tx tx, UUID id) {
        throw refused();
    }

    @Override
    public boolean deleteAll(Tx tx, List<UUID> ids) {
        throw refused();
    }

    private static Problem.Expected refused() {
        return new Problem.Expected("查档登记只增不减,不能删去或撤销。", Parts.SAFE, "登记错了的,请再登记一次,在事由里写明。");
    }
}
