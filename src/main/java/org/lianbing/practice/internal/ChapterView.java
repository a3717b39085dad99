package org.lianbing.practice.internal;

import io.micronaut.serde.annotation.Serdeable;

/** @param rightCount questions whose last answer was right */
@Serdeable
record ChapterView(String chapter, int questionCount, int answeredCount, int rightCount) {}
