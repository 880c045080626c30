/** The words by which practices are sorted: topics and target groups. */
@NullMarked
package org.spona.knowledge.vocabulary;

import org.jspecify.annotations.NullMarked;
