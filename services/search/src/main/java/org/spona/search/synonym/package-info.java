/** Words of the field that mean the same: a shipped list, and what the networks' staff change and add. */
@NullMarked
package org.spona.search.synonym;

import org.jspecify.annotations.NullMarked;
