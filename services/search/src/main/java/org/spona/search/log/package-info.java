/** What is asked of the search, without saying by whom. */
@NullMarked
package org.spona.search.log;

import org.jspecify.annotations.NullMarked;
