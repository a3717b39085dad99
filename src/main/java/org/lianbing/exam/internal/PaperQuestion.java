package org.lianbing.exam.internal;

/**
 * One question of a frozen paper. There is no key here.
 *
 * @param position 1-based, through the whole paper
 * @param order authoring letters in the order shown ("CABD": what is shown as A was written as C); empty when the options
 *     stand as written
 */
record PaperQuestion(int position, long revisionId, int marksTenths, String order) {
    /** Authoring index, 0-based, of the option shown at this 0-based place. */
    int authored(int shown) {
        return order.isEmpty() ? shown : order.charAt(shown) - 'A';
    }

    /** The place, 0-based, at which an option of this authoring index is shown. */
    int shown(int authored) {
        return order.isEmpty() ? authored : order.indexOf('A' + authored);
    }
}
