package org.lianbing.prize.internal;

import jakarta.inject.Singleton;
import java.time.Clock;
import java.util.Comparator;
import java.util.List;
import org.lianbing.identity.Caller;
import org.lianbing.identity.Roles;
import org.lianbing.platform.Audit;
import org.lianbing.platform.FileStore;
import org.lianbing.platform.NotFound;
import org.lianbing.platform.Pictures;
import org.lianbing.platform.Sql;
import org.lianbing.platform.Tokens;
import org.lianbing.platform.TransactionRetry;
import org.lianbing.prize.internal.OrganiserPrizesController.PrizeDraft;

/** What an organiser does with prizes within her part of the tree; every deed is audited where it is done. */
@Singleton
class EditPrizes {
    private final Prizes prizes;
    private final StockBook stock;
    private final PrizeGate gate;
    private final FileStore files;
    private final Pictures pictures;
    private final Audit audit;
    private final TransactionRetry transactions;
    private final Sql sql;
    private final Clock clock;

    EditPrizes(
            Prizes prizes,
            StockBook stock,
            PrizeGate gate,
            FileStore files,
            Pictures pictures,
            Audit audit,
            TransactionRetry transactions,
            Sql sql,
            Clock clock) {
        this.prizes = prizes;
        this.stock = stock;
        this.gate = gate;
        this.files = files;
        this.pictures = pictures;
        this.audit = audit;
        this.transactions = transactions;
        this.sql = sql;
        this.clock = clock;
    }

    PrizeRow within(Caller caller, long prizeId) {
        return prizes.find(prizeId)
                .filter(prize -> caller.reaches(Roles.ORGANISER, prize.organisationPath()))
                .orElseThrow(() -> NotFound.of("prize"));
    }

    long add(Caller caller, PrizeDraft draft) {
        String path = highest(caller.scopes(Roles.ORGANISER));
        return transactions.inTransaction(() -> {
            long id = insert(path, draft);
            int first = draft.stock() == null ? 0 : draft.stock();
            if (first > 0) {
                stock.change(
                        id,
                        first,
                        StockBook.Source.ORGANISER,
                        "first:" + id,
                        caller.memberId(),
                        "初始库存",
                        clock.instant());
            }
            audit.record(caller.memberId(), "prize.add", null, "prize:" + id, null);
            return id;
        });
    }

    long insert(String organisationPath, PrizeDraft draft) {
        return sql.insert(
                "INSERT INTO prize_item (organisation_id, organisation_path, name, description, price, stock_left,"
                        + " limit_per_member, pickup_place, on_sale, needs_preparing, created_at)"
                        + " VALUES (?,?,?,?,?,0,?,?,?,?,?)",
                lastId(organisationPath),
                organisationPath,
                draft.name().strip(),
                draft.description().strip(),
                draft.price(),
                draft.limitPerMember(),
                draft.pickupPlace().strip(),
                draft.onSale(),
                draft.isPreparedLater(),
                clock.instant());
    }

    /** Orders that exist keep the name, price and place they were made with. */
    void edit(Caller caller, PrizeRow prize, PrizeDraft draft) {
        transactions.inTransaction(() -> {
            sql.update(
                    "UPDATE prize_item SET name = ?, description = ?, price = ?, limit_per_member = ?, pickup_place ="
                            + " ?, on_sale = ?, needs_preparing = ? WHERE id = ?",
                    draft.name().strip(),
                    draft.description().strip(),
                    draft.price(),
                    draft.limitPerMember(),
                    draft.pickupPlace().strip(),
                    draft.onSale(),
                    draft.isPreparedLater(),
                    prize.id());
            audit.record(
                    caller.memberId(),
                    "prize.edit",
                    null,
                    "prize:" + prize.id(),
                    prize.price() == draft.price() ? null : "价格 " + prize.price() + " → " + draft.price());
        });
    }

    void changeStock(Caller caller, PrizeRow prize, int by, String reason) {
        transactions.inTransaction(() -> {
            boolean changed = stock.change(
                    prize.id(),
                    by,
                    StockBook.Source.ORGANISER,
                    Tokens.hex(16),
                    caller.memberId(),
                    reason,
                    clock.instant());
            if (!changed) {
                throw PrizeRefused.stockTooLow();
            }
            audit.record(caller.memberId(), "prize.change-stock", null, "prize:" + prize.id(), by + "：" + reason);
        });
        gate.forget(prize.id());
    }

    void setPicture(Caller caller, PrizeRow prize, byte[] bytes) {
        String mediaType = pictures.check(bytes, "file");
        transactions.inTransaction(() -> {
            storePicture(prize.id(), mediaType, bytes);
            audit.record(caller.memberId(), "prize.set-picture", null, "prize:" + prize.id(), null);
        });
    }

    /** The name is ours: an uploader's file name has no business in an address. */
    void storePicture(long prizeId, String mediaType, byte[] bytes) {
        String name = "prize-" + prizeId + "." + mediaType.substring(mediaType.indexOf('/') + 1);
        long file = files.save(name, mediaType, bytes);
        sql.update("UPDATE prize_item SET picture_file_id = ?, picture_name = ? WHERE id = ?", file, name, prizeId);
    }

    private static String highest(List<String> paths) {
        return paths.stream()
                .min(Comparator.comparingInt(String::length).thenComparing(Comparator.naturalOrder()))
                .orElseThrow(() -> NotFound.of("prize"));
    }

    private static long lastId(String path) {
        String[] ids = path.split("/", -1);
        return Long.parseLong(ids[ids.length - 2]);
    }
}
