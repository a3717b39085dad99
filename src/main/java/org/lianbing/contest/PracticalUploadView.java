package org.lianbing.contest;

import io.micronaut.serde.annotation.Serdeable;
import java.util.List;
import org.lianbing.platform.SheetFault;

/**
 * What became of an uploaded sheet of practical scores.
 *
 * @param written scores that are new or another one than before; 0 where there is any fault
 * @param unchanged the same as before
 * @param faults the first 200; with a single one nothing is written
 */
@Serdeable
public record PracticalUploadView(int written, int unchanged, List<SheetFault> faults) {}
