import { Navigate, useSearchParams } from 'react-router';
import { wayBack } from './way-back';

/** Where the provider's answer ends up: signed in, and on to where somebody wanted to go. */
export const ArrivedPage = () => {
  const [search] = useSearchParams();
  return <Navigate to={wayBack(search)} replace />;
};
