package org.antou.passport;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.antou.history.Change;
import org.antou.passport.model.Stocktake;
import org.antou.problem.Problem;
import org.antou.register.FieldChange;
import org.antou.register.RecordRef;
import org.antou.register.port.RecordPort;
import org.antou.text.SearchKey;

/** What the core may ask of stocktakes. */
final class StocktakePort extends RecordPort<Stocktake> {

    private final Stocktakes stocktakes;

    StocktakePort(Stocktakes stocktakes) {
        super(Stocktakes.rows());
        this.stocktakes = stocktakes;
    }

    @Override
    public String title() {
        return "证件盘点";
    }

    @Override
    public long count() {
        return stocktakes.count();
    }

    @Override
    protected List<Stocktake> all() {
        return stocktakes.all();
    }

    @Override
    protected Optional<Stocktake> byId(UUID id) {
        return stocktakes.find(id);
    }

    @Override
    protected Hit hit(Stocktake stocktake) {
        String how = stocktake.finished().isPresent() ? stocktake.counts().told() : "没有盘完";
        return new Hit(ref(stocktake), "盘点 " + stocktake.scope() + " " + stocktake.begun(), how);
    }

    @Override
    protected SearchKey searched(Stocktake stocktake) {
        return SearchKey.of("盘点 " + stocktake.scope(), stocktake.note());
    }

    @Override
    public void undo(Change change, RecordRef ref, List<FieldChange> changes) {
        throw refused();
    }

    @Override
    public void undoAll(Change change, Map<RecordRef, List<FieldChange>> changes) {
        throw refused();
    }

    private static Problem.Expected refused() {
        return new Problem.Expected("盘点是当时的记录,不能撤销。", Cabinet.SAFE, "没有盘完的可以在盘点列表里删除;盘错的重新盘一次。");
    }
}
