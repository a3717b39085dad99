package org.lianbing.bank.internal;

import java.nio.file.Path;
import org.lianbing.bank.ExportFormat;

/** A file that is ready to be sent, and deleted after that. */
record ExportFile(Path path, String name, ExportFormat format) {}
