/** What is asked of the search, without saying by whom. */
@NullMarked
package org.spona.knowledge.search.log;

import org.jspecify.annotations.NullMarked;
