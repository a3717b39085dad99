package org.lianbing.bank;

import java.nio.file.Path;
import org.lianbing.identity.Caller;

/** Takes papers out of the service. Whether the caller may see this paper at all is for the caller of this to decide. */
public interface ExportApi {
    /**
     * Writes a paper to a file that whoever sends it deletes. Audited for every bank it draws from.
     *
     * @param keys with a key section at the end; only for whoever may see the keys of every bank it draws from
     * @throws KeysNotYours {@code bank.keys-not-yours}
     * @throws org.lianbing.platform.BadInput {@code bank.format-needs-keys}
     */
    Path export(Caller caller, PaperToExport paper, ExportFormat format, boolean keys);
}
