/** How well practices are found: a set of judged queries, and the scores of a search on it. Practices in any number to fill an index with, and people who ask at the same time. Knows no search of its own. */
@NullMarked
package org.spona.infra.evaluation;

import org.jspecify.annotations.NullMarked;
