@NullMarked
package org.spona.regulations.provision;

import org.jspecify.annotations.NullMarked;
