@NullMarked
package org.spona.regulations.consequence;

import org.jspecify.annotations.NullMarked;
