@NullMarked
package org.spona.search.synonym;

import org.jspecify.annotations.NullMarked;
