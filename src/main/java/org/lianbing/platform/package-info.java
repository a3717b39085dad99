/**
 * What every module stands on: time, errors, paging, the outbox, audit, encryption, idempotency, files and the embedded
 * servers. Platform knows no other module.
 */
@NullMarked
package org.lianbing.platform;

import org.jspecify.annotations.NullMarked;
