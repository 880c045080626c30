@NullMarked
package org.spona.infra.demo;

import org.jspecify.annotations.NullMarked;
