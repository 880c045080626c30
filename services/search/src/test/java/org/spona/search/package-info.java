@NullMarked
package org.spona.search;

import org.jspecify.annotations.NullMarked;
