@NullMarked
package org.spona.search.finding;

import org.jspecify.annotations.NullMarked;
