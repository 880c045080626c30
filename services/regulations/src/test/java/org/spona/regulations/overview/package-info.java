@NullMarked
package org.spona.regulations.overview;

import org.jspecify.annotations.NullMarked;
