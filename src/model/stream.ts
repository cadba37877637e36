/** The streams of a verdict. Heads of loss start in `damages`. */
export type StreamName = 'damages' | 'credits' | 'priceRelief' | 'restitution' | 'punitive' | 'price' | 'interest' | 'costs' | 'setOff';

/** The streams in the order in which they are printed. */
export const STREAMS: readonly StreamName[] = ['damages', 'credits', 'priceRelief', 'restitution', 'punitive', 'price', 'interest', 'costs', 'setOff'];
