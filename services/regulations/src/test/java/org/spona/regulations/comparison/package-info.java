@NullMarked
package org.spona.regulations.comparison;

import org.jspecify.annotations.NullMarked;
