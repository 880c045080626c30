@NullMarked
package org.spona.regulations.campaign;

import org.jspecify.annotations.NullMarked;
