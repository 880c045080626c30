/** How well practices are found: a set of judged queries, and the scores of a search on it. Knows no search of its own. */
@NullMarked
package org.spona.infra.evaluation;

import org.jspecify.annotations.NullMarked;
