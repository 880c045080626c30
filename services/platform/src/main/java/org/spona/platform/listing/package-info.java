/** Lists of which a page is shown: what the database selects, by words and other conditions, in an order. */
@NullMarked
package org.spona.platform.listing;

import org.jspecify.annotations.NullMarked;
